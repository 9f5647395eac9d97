import threading

basket = []
cv = threading.Condition()


def producer():
    for i in range(2):
        with cv:
            basket.append(i)
            cv.notify_all()


def consumer():
    with cv:
        if len(basket) == 0:
            cv.wait()
        print('吃了', basket.pop())


ts = [threading.Thread(target=consumer) for _ in range(2)]
ts.append(threading.Thread(target=producer))
for t in ts:
    t.start()
for t in ts:
    t.join()
