import threading

lock = threading.Lock()


def say(name, words):
    with lock:
        print(name, end=": ")
        for w in words:
            print(w, end=" ")
        print()


ts = [threading.Thread(target=say, args=(n, ["a", "b"])) for n in ("x", "y")]
for t in ts:
    t.start()
for t in ts:
    t.join()
