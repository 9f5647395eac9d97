from concurrent.futures import ThreadPoolExecutor

total = 0


def work(n):
    return n * 10


def add_result(future):
    # 回调函数在主线程执行，不需要锁
    global total
    total += future.result()


with ThreadPoolExecutor(2) as ex:
    for n in (1, 2, 3):
        ex.submit(work, n).add_done_callback(add_result)
print('total:', total)
