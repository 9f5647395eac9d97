import threading
import time


class SessionStore:
    def __init__(self):
        self.sessions = {}

    def login(self, user):
        self.sessions[user] = time.time() + 60

    def cleanup(self):
        for user, expires in self.sessions.items():
            if expires < time.time():
                print("expired:", user)


def main():
    store = SessionStore()
    for i in range(3):
        store.login(f"old{i}")

    def users():
        for i in range(3):
            store.login(f"new{i}")

    t1 = threading.Thread(target=users)
    t2 = threading.Thread(target=store.cleanup)
    t1.start()
    t2.start()
    t1.join()
    t2.join()
    print(len(store.sessions))


if __name__ == "__main__":
    main()
