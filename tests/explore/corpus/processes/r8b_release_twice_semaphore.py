import multiprocessing as mp
import time


def work(gate, value):
    for _ in range(3):
        got = gate.acquire(timeout=0.05)
        try:
            if got:
                n = value.value
                time.sleep(0.1)
                value.value = n + 1
        finally:
            gate.release()


if __name__ == '__main__':
    gate = mp.Semaphore(1)
    value = mp.Value('i', 0)
    ps = [mp.Process(target=work, args=(gate, value)) for _ in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(value.value <= 9)
