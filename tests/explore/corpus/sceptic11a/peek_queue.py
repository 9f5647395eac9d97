import threading
import queue

q = queue.Queue()
q.put(1)
q.put(2)
taken = []


def work(i):
    seat = q.queue[0]
    q.get()
    taken.append(seat)


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(taken)


if __name__ == "__main__":
    main()
