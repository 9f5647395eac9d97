# 生产者-消费者:用 if 判断条件
import threading

items = []
cond = threading.Condition()


def consumer(out):
    with cond:
        if not items:
            cond.wait()
        out.append(items.pop())


def producer():
    for i in range(2):
        with cond:
            items.append(i)
            cond.notify_all()


out = []
threads = [threading.Thread(target=consumer, args=(out,)) for _ in range(2)]
threads.append(threading.Thread(target=producer))
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(out))
