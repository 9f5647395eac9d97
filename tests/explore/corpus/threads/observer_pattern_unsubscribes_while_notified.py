import threading

listeners = []
called = []


def first():
    called.append("first")


def second():
    called.append("second")


listeners.extend([first, second])


def notify():
    for f in listeners:
        f()


def unsubscribe_and_back():
    listeners.remove(first)
    listeners.insert(0, first)


ts = [threading.Thread(target=notify), threading.Thread(target=unsubscribe_and_back)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(called))
