"""A server on loopback that answers as it is told and remembers what it was asked."""

import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

__all__ = ["Answer", "Request", "Served", "serve"]


@dataclass(frozen=True)
class Answer:
    """`delay` seconds later, this status and text."""

    status: int
    text: str = ""
    delay: float = 0


@dataclass(frozen=True)
class Request:
    method: str
    path: str
    headers: Mapping[str, str]
    body: str


@dataclass(frozen=True)
class Served:
    url: str
    requests: list[Request] = field(default_factory=list)

    def last(self, path: str) -> Request:
        return [request for request in self.requests if request.path == path][-1]

    def sent(self, path: str) -> object:
        return json.loads(self.last(path).body)


@contextmanager
def serve(
    answers: Mapping[str, Answer], otherwise: Callable[[Request], Answer] | None = None
) -> Iterator[Served]:
    """Answers by path; `otherwise` decides about the paths that `answers` does not have."""
    served: Served

    class Server(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length", 0))).decode()
            headers = {name.lower(): value for name, value in self.headers.items()}
            request = Request(self.command, self.path, headers, body)
            served.requests.append(request)
            answer = answers.get(self.path) or (otherwise or _no_route)(request)
            time.sleep(answer.delay)
            with suppress(ConnectionError):  # Some callers do not wait.
                self.send_response(answer.status)
                self.send_header("content-length", str(len(answer.text.encode())))
                self.end_headers()
                self.wfile.write(answer.text.encode())

        def log_message(self, format: str, *args: object) -> None:
            """Tests have nothing to say on a terminal."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    served = Served(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield served
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _no_route(_: Request) -> Answer:
    return Answer(404, "no such route")
