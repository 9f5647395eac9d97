# 生产者消费者(信号量) 操作系统实验三
import threading

N = 2
buffer = []
mutex = threading.Semaphore(1)
empty = threading.Semaphore(N)
full = threading.Semaphore(0)


def producer(pid):
    for i in range(3):
        item = f"P{pid}-{i}"
        mutex.acquire()
        empty.acquire()
        buffer.append(item)
        print("生产", item)
        full.release()
        mutex.release()


def consumer(cid, n):
    for _ in range(n):
        mutex.acquire()
        full.acquire()
        item = buffer.pop(0)
        print(f"消费者{cid} 消费 {item}")
        empty.release()
        mutex.release()


def main():
    threads = [
        threading.Thread(target=producer, args=(1,)),
        threading.Thread(target=producer, args=(2,)),
        threading.Thread(target=consumer, args=(1, 6)),
    ]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print("结束")


if __name__ == '__main__':
    main()
