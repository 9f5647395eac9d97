import threading

letters = ["a", "a", "b"]


def thin():
    if letters.count("a") > 1:
        letters.remove("a")


ts = [threading.Thread(target=thin) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
