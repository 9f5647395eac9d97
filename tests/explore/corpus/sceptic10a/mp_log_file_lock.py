# 多进程写同一个日志文件
import multiprocessing
import os


def write_log(lock, path, name, n):
    for i in range(n):
        with lock:
            with open(path, 'a', encoding='utf-8') as f:
                f.write(f"{name} 第{i}行\n")


def main():
    path = 'app.log'
    if os.path.exists(path):
        os.remove(path)
    lock = multiprocessing.Lock()
    ps = [multiprocessing.Process(target=write_log, args=(lock, path, f'P{i}', 4)) for i in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    with open(path, encoding='utf-8') as f:
        print("行数:", len(f.readlines()))


if __name__ == '__main__':
    main()
