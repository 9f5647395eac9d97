# 预留检查时忘记了 reserved
import multiprocessing as mp

CAP = 1


def customer(lock, sold, reserved):
    with lock:
        if sold.value >= CAP:
            return
        reserved.value += 1
    # 付款……
    with lock:
        reserved.value -= 1
        sold.value += 1


if __name__ == '__main__':
    lock = mp.Lock()
    sold = mp.Value('i', 0)
    reserved = mp.Value('i', 0)
    ps = [mp.Process(target=customer, args=(lock, sold, reserved)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(sold.value <= CAP)
