# 共享计数器  RawValue + 全局锁
import multiprocessing

lock = multiprocessing.Lock()
counter = multiprocessing.RawValue('i', 0)


def change(delta):
    def body():
        for _ in range(3):
            with lock:
                tmp = counter.value
                tmp = tmp + delta
                counter.value = tmp
    return body


up, down = change(+5), change(-5)

if __name__ == '__main__':
    ctx = multiprocessing.get_context('fork')
    ps = [ctx.Process(target=f) for f in (up, down)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print(counter.value)
