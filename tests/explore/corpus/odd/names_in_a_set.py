import threading

n = 0


def greet(name):
    global n
    print("hello", name)
    n += 1


ts = [threading.Thread(target=greet, args=(name,), name=name) for name in {"ann", "bob", "eve", "joe"}]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n)
