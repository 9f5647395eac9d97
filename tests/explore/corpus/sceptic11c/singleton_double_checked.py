import threading
import time


class Singleton:
    _instance = None
    _lock = threading.Lock()

    def __new__(cls, *args, **kwargs):
        if cls._instance is None:
            with cls._lock:
                if cls._instance is None:
                    time.sleep(0.01)
                    cls._instance = super().__new__(cls)
        return cls._instance


class Config(Singleton):
    def get(self, key, default=None):
        return {"host": "localhost", "port": 8080}.get(key, default)


results = []


def task():
    obj = Config()
    results.append(id(obj))
    obj.get("port")


def main():
    threads = [threading.Thread(target=task) for _ in range(4)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(len(set(results)))


if __name__ == "__main__":
    main()
