import threading

def count():
    global n
    try:
        n += 1
    except NameError:
        n = 1
ts = [threading.Thread(target=count) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(n)
