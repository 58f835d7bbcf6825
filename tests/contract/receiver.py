"""A service that hears notifications over mutual TLS: without one no webhook can be registered."""

import http.server
import ssl
import threading


class Listening(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *arguments):
        pass


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, certificates):
        super().__init__(("127.0.0.1", 0), Listening)
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(certificates / "receiver.pem", certificates / "receiver-key.pem")
        self.context.load_verify_locations(certificates / "chain.pem")
        self.context.verify_mode = ssl.CERT_REQUIRED

    def finish_request(self, request, client_address):
        # In the thread of the connection: nobody waits for the handshake of another.
        with self.context.wrap_socket(request, server_side=True) as stream:
            super().finish_request(stream, client_address)

    def handle_error(self, request, client_address):
        """The sandbox tries without a certificate first, which fails as it should."""


def listen(certificates):
    """Listens as long as this process runs; the answer is its address."""
    server = Server(certificates)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"https://localhost:{server.server_address[1]}"
