import threading

running = True


def work(n):
    global running
    while running:
        n -= 1
        if n == 0:
            running = False


ts = [threading.Thread(target=work, args=(p,)) for p in (2, 3)]
for t in ts: t.start()
for t in ts: t.join()
print(running)
