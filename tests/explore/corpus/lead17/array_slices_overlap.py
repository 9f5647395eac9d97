from multiprocessing import Array, Process
def bump(arr, lo, hi):
    arr[lo:hi] = [x + 1 for x in arr[lo:hi]]
if __name__ == '__main__':
    arr = Array('i', [1, 2, 3, 4])
    a = Process(target=bump, args=(arr, 0, 3))
    b = Process(target=bump, args=(arr, 1, 4))
    a.start(); b.start()
    a.join(); b.join()
    print(arr[:])
