from multiprocessing import Process, Semaphore


def print_numbers(mine, other):
    for i in range(1, 53, 2):
        mine.acquire()
        print(f"{i}{i + 1}", end="", flush=True)
        other.release()


def print_letters(mine, other):
    for i in range(26):
        mine.acquire()
        print(chr(65 + i), end="", flush=True)
        other.release()


if __name__ == "__main__":
    a, b = Semaphore(1), Semaphore(0)
    ps = [Process(target=print_numbers, args=(a, b)), Process(target=print_letters, args=(b, a))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
