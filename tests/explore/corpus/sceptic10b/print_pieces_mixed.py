import threading


def say(name, words):
    print(name, end=": ")
    for w in words:
        print(w, end=" ")
    print()


ts = [threading.Thread(target=say, args=("x", ["a", "b"])) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
