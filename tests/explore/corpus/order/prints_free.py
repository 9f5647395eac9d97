import threading


def say(word):
    for _ in range(3):
        print(word)


ts = [threading.Thread(target=say, args=(w,)) for w in ("tick", "tock")]
for t in ts:
    t.start()
for t in ts:
    t.join()
