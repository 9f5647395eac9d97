import os
import signal


def child(cmd_w, ack_w):
    state = {'level': 0, 'changes': 0}

    def up(s, f):
        state['level'] += 1
        state['changes'] += 1
        os.write(ack_w, b'u')

    def down(s, f):
        state['level'] -= 1
        state['changes'] += 1
        os.write(ack_w, b'd')

    signal.signal(signal.SIGUSR1, up)
    signal.signal(signal.SIGUSR2, down)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGUSR1, signal.SIGUSR2])
    while state['changes'] < 3:
        # 用 sigmask 保护检查和等待
        os.sched_yield()
    os.write(cmd_w, f"level {state['level']} changes {state['changes']}".encode())
    os._exit(0)


def main():
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1, signal.SIGUSR2])
    cmd_r, cmd_w = os.pipe()
    ack_r, ack_w = os.pipe()
    pid = os.fork()
    if pid == 0:
        child(cmd_w, ack_w)
    for s in (signal.SIGUSR1, signal.SIGUSR1, signal.SIGUSR2):
        os.kill(pid, s)
        os.read(ack_r, 1)
    os.waitpid(pid, 0)
    print(os.read(cmd_r, 100).decode())


main()
