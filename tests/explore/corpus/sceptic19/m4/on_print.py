import threading

greeted = False


def visit():
    global greeted
    if not greeted:
        print("welcome")
        greeted = True


ts = [threading.Thread(target=visit) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
