import multiprocessing as mp
import time
N = 3
def say(i, turn):
    for r in range(2):
        while turn.value % N != i:
            time.sleep(0)
        turn.value += 1
if __name__ == "__main__":
    turn = mp.Value("i", 0)
    ps = [mp.Process(target=say, args=(i, turn)) for i in range(N)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(turn.value)
