import java.nio.file.Files;
import java.nio.file.Path;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/// An OpenSearch of one node on 127.0.0.1 for the tests of this machine, from the jars of the class path. It ends
/// when its standard input does, so never outlives whoever started it.
///
/// `java -cp 'target/opensearch/lib/*' src/opensearch/OpenSearchNode.java FOLDER HTTP_PORT TRANSPORT_PORT`
public final class OpenSearchNode {

  private OpenSearchNode() {}

  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[0]));
    OpenSearchRunner runner = new OpenSearchRunner();
    runner.onBuild(
        (number, settings) -> {
          settings.put("network.host", "127.0.0.1");
          settings.put("http.port", args[1]);
          settings.put("transport.port", args[2]);
          settings.put("discovery.type", "single-node");
          settings.put("cluster.routing.allocation.disk.threshold_enabled", "false");
        });
    runner.build(
        OpenSearchRunner.newConfigs()
            .basePath(folder.toString())
            .numOfNode(1)
            .clusterName("rostrum-tests")
            .useLogger());
    while (System.in.read() >= 0) {
      // Nothing is said to it.
    }
    runner.close();
    System.exit(0);
  }
}
