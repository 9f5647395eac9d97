from multiprocessing import Manager, Process


def register(users, lock, name, mail):
    with lock:
        if name not in users:
            users[name] = mail


if __name__ == "__main__":
    with Manager() as m:
        users, lock = m.dict(), m.Lock()
        ps = [Process(target=register, args=(users, lock, "neo", x)) for x in ("a@x", "b@x")]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(len(users))
