import multiprocessing as mp


def owner(requests, answer):
    balance = 0
    for kind, n in iter(requests.get, None):
        balance += n if kind == "deposit" else -n
    answer.send(balance)


def client(requests, amounts):
    for a in amounts:
        requests.put(("deposit", a) if a > 0 else ("withdraw", -a))


if __name__ == "__main__":
    requests = mp.Queue()
    here, there = mp.Pipe(duplex=False)
    o = mp.Process(target=owner, args=(requests, there))
    o.start()
    cs = [mp.Process(target=client, args=(requests, a)) for a in ([10, -3], [5, 5, -2])]
    for c in cs: c.start()
    for c in cs: c.join()
    requests.put(None)
    print("balance", here.recv())
    o.join()
