import random
import threading
import time


class RWLock:
    def __init__(self):
        self.readers = 0
        self.room_empty = threading.Semaphore(1)

    def acquire_read(self):
        self.readers += 1
        if self.readers == 1:
            self.room_empty.acquire()

    def release_read(self):
        self.readers -= 1
        if self.readers == 0:
            self.room_empty.release()

    def acquire_write(self):
        self.room_empty.acquire()

    def release_write(self):
        self.room_empty.release()


class Database:
    def __init__(self):
        self.rw = RWLock()
        self.rows = {"x": 1}

    def read(self, key):
        self.rw.acquire_read()
        try:
            return self.rows.get(key)
        finally:
            self.rw.release_read()

    def write(self, key, value):
        self.rw.acquire_write()
        try:
            self.rows[key] = value
        finally:
            self.rw.release_write()


def main():
    db = Database()

    def read():
        for _ in range(2):
            print(threading.current_thread().name, db.read("x"))
            time.sleep(random.random() / 100)

    def write(v):
        db.write("x", v)

    threads = [threading.Thread(target=read, name=f"R{i}") for i in range(2)]
    threads.append(threading.Thread(target=write, args=(2,), name="W"))
    for t in threads:
        t.start()
    for t in threads:
        t.join()


if __name__ == "__main__":
    main()
