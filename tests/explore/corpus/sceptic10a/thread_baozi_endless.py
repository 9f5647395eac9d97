# 生产者消费者: 包子铺 (死循环)
import threading, queue, time

q = queue.Queue(maxsize=5)


def Producer(name):
    count = 1
    while True:
        q.put("包子%s" % count)
        print("[%s] 生产了 包子%d" % (name, count))
        count += 1
        time.sleep(0.1)


def Consumer(name):
    while True:
        print("[%s] 取到 [%s] 并且吃了它..." % (name, q.get()))
        time.sleep(0.2)


p = threading.Thread(target=Producer, args=("张师傅",))
c = threading.Thread(target=Consumer, args=("小明",))
c1 = threading.Thread(target=Consumer, args=("小红",))

p.start()
c.start()
c1.start()
