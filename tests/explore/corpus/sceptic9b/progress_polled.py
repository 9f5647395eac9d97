import multiprocessing as mp
import time


def work(numbers, done, total):
    for n in numbers:
        sq = n * n
        with total.get_lock():
            total.value += sq
        with done.get_lock():
            done.value += 1


def monitor(done, goal):
    last = -1
    while True:
        now = done.value
        if now != last:
            last = now
        if now >= goal:
            return now
        time.sleep(0.01)


def main():
    done = mp.Value('i', 0)
    total = mp.Value('q', 0)
    parts = [range(1, 4), range(4, 7), range(7, 10)]
    ps = [mp.Process(target=work, args=(p, done, total)) for p in parts]
    for p in ps:
        p.start()
    n = monitor(done, 9)
    for p in ps:
        p.join()
    print(f'进度完成 {n}/9')
    print('sum of squares', total.value)


if __name__ == '__main__':
    main()
