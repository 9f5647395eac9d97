from multiprocessing import Array, Process
def zero(arr):
    arr[:] = [0] * len(arr)
def add(arr):
    for i in range(len(arr)):
        with arr.get_lock():
            arr[i] += 1
if __name__ == '__main__':
    arr = Array('i', 4)
    a = Process(target=add, args=(arr,))
    b = Process(target=add, args=(arr,))
    a.start(); b.start()
    a.join(); b.join()
    zero(arr)
    print(arr[:], sum(arr[1:3]))
