def make():
    import importlib
    threading = importlib.import_module("threading")
    lock = threading.Lock()
    box = {"n": 0}

    def work():
        for _ in range(2):
            with lock:
                box["n"] += 1

    ts = [threading.Thread(target=work) for _ in range(2)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    return box["n"]


if __name__ == "__main__":
    print(make())
