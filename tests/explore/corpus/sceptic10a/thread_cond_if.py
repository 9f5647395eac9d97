import threading
import time

queue = []
condition = threading.Condition()
N = 6


class Producer(threading.Thread):
    def run(self):
        for i in range(N):
            condition.acquire()
            queue.append(i)
            print("Produced", i)
            condition.notify_all()
            condition.release()
            time.sleep(0.01)


class Consumer(threading.Thread):
    def run(self):
        for _ in range(N // 2):
            condition.acquire()
            if not queue:
                print("Nothing in queue, consumer is waiting")
                condition.wait()
                print("Producer added something to queue and notified the consumer")
            num = queue.pop(0)
            print("Consumed", num)
            condition.release()


p = Producer()
cs = [Consumer(), Consumer()]
for c in cs:
    c.start()
p.start()
for t in [p] + cs:
    t.join()
print("done")
