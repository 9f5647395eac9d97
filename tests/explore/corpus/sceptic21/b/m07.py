from multiprocessing import Manager, Process


def register(users, name, mail):
    if name not in users:
        users[name] = mail


if __name__ == "__main__":
    with Manager() as m:
        users = m.dict()
        ps = [Process(target=register, args=(users, "neo", x)) for x in ("a@x", "b@x")]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(len(users))
