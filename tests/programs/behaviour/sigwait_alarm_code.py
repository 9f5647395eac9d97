"""An alarm that is waited for says that the kernel made it."""
import signal

signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
signal.setitimer(signal.ITIMER_REAL, 0.05)
print(signal.sigwaitinfo({signal.SIGALRM}).si_code)
