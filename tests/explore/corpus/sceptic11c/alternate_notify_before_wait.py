# 交替打印:wait/notify
import threading

lock = threading.Condition()
nums = iter(range(1, 11))


def run(name):
    with lock:
        for n in nums:
            print(name, n)
            lock.notify()
            lock.wait()


a = threading.Thread(target=run, args=("A",))
b = threading.Thread(target=run, args=("B",))
a.start()
b.start()
a.join()
b.join()
