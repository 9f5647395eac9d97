import time
from multiprocessing import Process, Value

mail = Value('i', -1, lock=False)
full = Value('b', 0, lock=False)


def send():
    for i in range(10):
        while full.value:
            time.sleep(0.001)
        full.value = 1
        mail.value = i


if __name__ == '__main__':
    p = Process(target=send)
    p.start()
    got = []
    for _ in range(10):
        while not full.value:
            time.sleep(0.001)
        got.append(mail.value)
        full.value = 0
    p.join()
    print(got)
