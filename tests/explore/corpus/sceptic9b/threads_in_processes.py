import multiprocessing as mp
import threading


def add_range(nums, box, tlock):
    s = 0
    for n in nums:
        s += n
    with tlock:
        box[0] += s


def process_main(nums, total):
    box = [0]
    tlock = threading.Lock()
    half = len(nums) // 2
    threads = [
        threading.Thread(target=add_range, args=(nums[:half], box, tlock)),
        threading.Thread(target=add_range, args=(nums[half:], box, tlock)),
    ]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    with total.get_lock():
        total.value += box[0]


def main():
    numbers = list(range(1, 21))
    total = mp.Value('l', 0)
    procs = [mp.Process(target=process_main, args=(numbers[k::2], total)) for k in range(2)]
    for p in procs:
        p.start()
    for p in procs:
        p.join()
    print('grand total', total.value)


if __name__ == '__main__':
    main()
