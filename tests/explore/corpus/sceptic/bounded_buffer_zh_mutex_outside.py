import threading

缓冲 = []
空 = threading.Semaphore(2)
满 = threading.Semaphore(0)
互斥 = threading.Lock()


def 生产():
    for i in range(3):
        空.acquire()
        with 互斥:
            缓冲.append(i)
        满.release()


def 消费者():
    for _ in range(3):
        with 互斥:
            满.acquire()
            缓冲.pop(0)
        空.release()


线程 = [threading.Thread(target=f) for f in (生产, 消费者)]
for t in 线程: t.start()
for t in 线程: t.join()
print("完成")
