import threading

lock = threading.Lock()


def log(name):
    with open("log.txt", "a") as f:
        with lock:
            f.write(f"{name} begins\n")
            f.write(f"{name} ends\n")


ts = [threading.Thread(target=log, args=(n,)) for n in "ab"]
for t in ts:
    t.start()
for t in ts:
    t.join()
with open("log.txt") as f:
    print(len(f.readlines()))
