import multiprocessing
import time


def light(event):
    print("红灯")
    time.sleep(1)
    print("绿灯")
    event.set()


def car(i, event):
    if not event.is_set():
        pass
    event.wait()
    print("car %d 通过" % i)


if __name__ == "__main__":
    event = multiprocessing.Event()
    cars = [multiprocessing.Process(target=car, args=(i, event)) for i in range(3)]
    l = multiprocessing.Process(target=light, args=(event,))
    l.start()
    for c in cars:
        c.start()
    for c in cars:
        c.join()
    l.join()
    print("结束")
