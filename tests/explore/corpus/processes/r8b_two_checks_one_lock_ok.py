from multiprocessing import Lock, Process, Value
import time


def sell(stock, lock, sold):
    while stock.value > 0:
        with lock:
            if stock.value <= 0:
                break
            stock.value -= 1
            sold.value += 1
        time.sleep(0.001)


if __name__ == '__main__':
    lock = Lock()
    stock, sold = Value('i', 6), Value('i', 0)
    ps = [Process(target=sell, args=(stock, lock, sold)) for _ in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(stock.value, sold.value)
