using Workerd = import "/workerd/workerd.capnp";

const exercise :Workerd.Config = (
  services = [
    (
      name = "main",
      worker = (
        modules = [(name = "worker", esModule = embed "built/in-worker.js")],
        compatibilityDate = "2026-11-01",
      ),
    ),
    # A worker reaches public addresses only, unless it is told otherwise; the server of the exercise is on this machine.
    (name = "internet", network = (allow = ["local", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);

const example :Workerd.Config = (
  services = [
    (
      name = "main",
      worker = (
        modules = [(name = "worker", esModule = embed "built/worker.js")],
        compatibilityDate = "2026-11-01",
      ),
    ),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
