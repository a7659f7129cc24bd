// soul-cli listens on every address of the machine and has no setting for it; loaded before it, this keeps it to the loopback.
const { Server } = require('node:net');

const { listen } = Server.prototype;
Server.prototype.listen = function (port, ...more) {
  return listen.call(this, Number(port), '127.0.0.1', ...more);
};
