import './button.css'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  /** `primary`: the one thing the page is for. `quiet`: beside other things. */
  readonly kind?: 'primary' | 'secondary' | 'quiet'
}

export function Button({ kind = 'secondary', ...rest }: ButtonProps) {
  return <AriaButton {...rest} className={`button button-${kind}`} />
}
