from multiprocessing import Process, Value
import time

def child(count, total):
    for k in range(1, 21):
        total.value += k
        count.value = k

if __name__ == '__main__':
    count, total = Value('i', 0), Value('i', 0)
    p = Process(target=child, args=(count, total))
    p.start()
    while count.value < 20:
        time.sleep(0.2)
    print(total.value)
    p.join()
