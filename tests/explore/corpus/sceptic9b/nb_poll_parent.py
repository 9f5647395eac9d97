# 父进程轮询非阻塞管道
import os
import time


def child(n):
    r, w = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(r)
        os.write(w, str(n * n).encode())
        os._exit(0)
    os.close(w)
    os.set_blocking(r, False)
    return pid, r


def main():
    kids = [child(n) for n in (1, 2, 3)]
    answers, idle = {}, 0
    while len(answers) < len(kids):
        got = False
        for pid, r in kids:
            if pid in answers:
                continue
            try:
                data = os.read(r, 100)
            except BlockingIOError:
                continue
            answers[pid] = int(data)
            got = True
        if not got:
            idle += 1
            time.sleep(0.01)
    for pid, r in kids:
        os.waitpid(pid, 0)
        os.close(r)
    print('answers', sorted(answers.values()), 'idle ok', idle >= 0)


if __name__ == '__main__':
    main()
