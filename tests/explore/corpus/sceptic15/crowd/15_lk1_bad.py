import threading

cond = threading.Condition()
writers = 0
value = 0


def reader():
    with cond:
        while writers > 0:
            cond.wait()
        print(end="")


def writer():
    global writers, value
    with cond:
        writers += 1
        value += 1
        cond.notify_all()


ts = [threading.Thread(target=writer), threading.Thread(target=reader)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("ok")
