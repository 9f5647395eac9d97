import multiprocessing
import time


def stage_1(cond):
    print("stage 1 start")
    with cond:
        print("stage 1 done, ready for stage 2")
        cond.notify_all()


def stage_2(cond):
    print("stage 2 start")
    with cond:
        cond.wait()
        print("stage 2 running")


if __name__ == "__main__":
    condition = multiprocessing.Condition()
    s1 = multiprocessing.Process(name="s1", target=stage_1, args=(condition,))
    s2 = [multiprocessing.Process(name="s2[%d]" % i, target=stage_2, args=(condition,)) for i in range(1, 3)]
    for c in s2:
        c.start()
        time.sleep(1)
    s1.start()
    s1.join()
    for c in s2:
        c.join()
