import threading
import time
from typing import Dict, Optional


class SessionStore:
    def __init__(self, ttl: float = 60.0) -> None:
        self._ttl = ttl
        self._sessions: Dict[str, float] = {}
        self._lock = threading.RLock()
        self._stop = threading.Event()
        self._cleaner: Optional[threading.Thread] = None

    def login(self, user: str) -> None:
        with self._lock:
            self._sessions[user] = time.monotonic() + self._ttl

    def touch(self, user: str) -> bool:
        with self._lock:
            if user not in self._sessions:
                return False
            self._sessions[user] = time.monotonic() + self._ttl
            return True

    def cleanup(self) -> int:
        now = time.monotonic()
        with self._lock:
            dead = [u for u, t in self._sessions.items() if t < now]
            for u in dead:
                del self._sessions[u]
        return len(dead)

    def _run(self) -> None:
        while not self._stop.wait(0.01):
            self.cleanup()

    def __enter__(self) -> "SessionStore":
        self._cleaner = threading.Thread(target=self._run, daemon=True)
        self._cleaner.start()
        return self

    def __exit__(self, *exc) -> None:
        self._stop.set()
        self._cleaner.join()

    def __len__(self) -> int:
        with self._lock:
            return len(self._sessions)


def main() -> None:
    with SessionStore() as store:
        def user(name):
            store.login(name)
            time.sleep(0.01)
            assert store.touch(name)

        ts = [threading.Thread(target=user, args=(n,)) for n in ("a", "b", "c")]
        for t in ts:
            t.start()
        for t in ts:
            t.join()
        print(len(store))


if __name__ == "__main__":
    main()
